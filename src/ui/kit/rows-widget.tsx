import type { ReactNode } from 'react'
import type { More, Problem } from './field.ts'
import { describedBy, HintAndError, LabelOf } from './field-frame.tsx'
import { landing } from './landing.ts'
import { rowMark, rowOrder } from './row-names.ts'
import { firstOf, type Typed, valuesOf } from './typed.ts'
import type { WidgetProps } from './widget-props.ts'

type Of = WidgetProps<'rows'> & {
  readonly problems: readonly Problem[]
  /** Draws fields of one row, given their name prefix; `focused` is the one in which the reader lands. */
  readonly drawItem: (prefix: string, keys: readonly string[], focused?: string) => ReactNode
}

/** The same small form several times, with buttons that work without script. */
export const RowsWidget = ({ field, widget, name, id, typed, error, problems, drawItem }: Of) => {
  const { itemName, min, max, more } = widget
  const keys = Object.keys(widget.item).filter((key) => !more?.keys.includes(key))
  const sent = rowOrder(typed, name)
  const order = sent.length > 0 ? sent : Array.from({ length: min }, (_, row) => row)
  const focus = firstOf(typed, '_focus')
  // In a new row one writes at once: its first box takes the focus, not the frame around it.
  const first = keys[0] && landsIn.has(widget.item[keys[0]]?.widget.kind) ? keys[0] : undefined
  const isNew = (row: number) =>
    first !== undefined &&
    Object.entries(typed).every(
      ([key, values]) =>
        !key.startsWith(`${name}.${row}.`) || key.endsWith('._row') || values.every((text) => text === ''),
    )
  const lands = (row: number) => focus === `${name}.${row}`
  return (
    <fieldset
      className={error ? 'rows field-wrong' : 'rows'}
      id={id}
      {...landing(focus === name)}
      aria-describedby={describedBy(id, { hint: field.hint, error })}
    >
      <legend className="field-label">
        <LabelOf field={field} />
      </legend>
      <HintAndError id={id} hint={field.drawn?.hint ?? field.hint} error={error} />
      {order.length === 0 && <p className="rows-none">{itemName}はまだありません。</p>}
      {order.map((row, at) => (
        <fieldset className="row" key={row} id={`${id}-${row}`} {...landing(lands(row) && !isNew(row))}>
          <legend className="row-title">
            {itemName}
            {row + 1}
          </legend>
          <input type="hidden" name={rowMark(name, row)} value="1" />
          <div className="row-fields">
            {drawItem(`${name}.${row}.`, keys, lands(row) && isNew(row) ? first : undefined)}
          </div>
          {more && (
            <details className="row-more" open={isSaid(more, `${name}.${row}.`, typed, problems)}>
              <summary>{more.says}</summary>
              <div className="row-fields">{drawItem(`${name}.${row}.`, more.keys)}</div>
            </details>
          )}
          <div className="row-buttons">
            {at > 0 && (
              <RowButton press="_up" value={`${name}.${row}`} says={`${itemName}${row + 1}を上へ`} />
            )}
            {at < order.length - 1 && (
              <RowButton press="_down" value={`${name}.${row}`} says={`${itemName}${row + 1}を下へ`} />
            )}
            {order.length > min && (
              <RowButton press="_remove" value={`${name}.${row}`} says={`${itemName}${row + 1}を削除`} />
            )}
          </div>
        </fieldset>
      ))}
      {order.length < max ? (
        <RowButton press="_add" value={name} says={`${itemName}を追加`} />
      ) : (
        max > 0 && (
          <p className="rows-none">
            {itemName}は{max}件までです。
          </p>
        )
      )}
    </fieldset>
  )
}

const landsIn = new Set<string | undefined>(['line', 'area', 'select', 'radio', 'checkboxes', 'tick'])

const isSaid = ({ keys }: More, prefix: string, typed: Typed, problems: readonly Problem[]): boolean =>
  keys.some(
    (key) =>
      valuesOf(typed, prefix + key).some((text) => text !== '') ||
      problems.some(({ field }) => field === prefix + key),
  )

type Press = { readonly press: string; readonly value: string; readonly says: string }

const RowButton = ({ press, value, says }: Press) => (
  <button
    className="button button-secondary button-small"
    type="submit"
    formNoValidate
    name={press}
    value={value}
  >
    {says}
  </button>
)
