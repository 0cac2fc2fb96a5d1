import type { Printed } from './form.ts'
import type { LaidBox } from './laid-box.ts'
import type { LaidBand, LaidSheet } from './laid-out.ts'
import type { LaidSide } from './laid-week.ts'

/** A laid-out sheet as the template takes it: what is printed, and nothing of where it came from. */
export function printedSheet({ form, direction, margin, size, columns, bands }: LaidSheet): Printed {
  return { form, direction, margin, size, columns, bands: bands.map(printedBand) }
}

function printedBand(band: LaidBand): Printed {
  if (band.band === 'cells')
    return {
      band: 'cells',
      rows: band.rows.map(({ height, high, flows, cells }) => ({
        height,
        high,
        flows,
        cells: cells.map((cell) =>
          'label' in cell ? cell : { span: cell.span, open: cell.open, box: printedBox(cell.box) },
        ),
      })),
    }
  if (band.band === 'table') {
    const { side, header, columns } = band
    const rows = band.rows.map(({ height, flows, cells }) => ({
      height,
      flows,
      cells: cells.map((boxes) => boxes.map(printedBox)),
    }))
    return { band: 'table', side, header, columns, rows }
  }
  if (band.band === 'week') {
    const { time, day, side, grid, heights, boxes, beside } = band
    return { band: 'week', time, day, side, grid, heights, beside, boxes: boxes.map(printedSide) }
  }
  return band
}

function printedSide({ label, height, box, shape, rows }: LaidSide): Printed {
  return {
    label,
    height,
    shape,
    box: box === null ? null : printedBox(box),
    rows: rows.map((boxes) => boxes.map(printedBox)),
  }
}

function printedBox(box: LaidBox): Printed {
  const { address: _, text: __, ...printed } = box
  return printed
}
