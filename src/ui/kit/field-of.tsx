import type { ReactNode } from 'react'
import type { Field, Problem } from './field.ts'
import { FileWidget } from './file-widget.tsx'
import { HiddenWidget, SelectWidget, TextWidget } from './input-widgets.tsx'
import { idOf } from './names.ts'
import { OptionsWidget, TickWidget } from './option-widgets.tsx'
import { RowsWidget } from './rows-widget.tsx'
import type { Typed } from './typed.ts'

type Of = {
  readonly field: Field<unknown>
  /** The html name. */
  readonly name: string
  readonly typed: Typed
  readonly problems?: readonly Problem[]
  /** Tells two forms on one page apart. */
  readonly idPrefix?: string
  /** The reader lands in it when the page comes back. */
  readonly focused?: boolean
}

/** Draws one field as its widget says, with what was typed and what is wrong with it. */
export const FieldOf = ({
  field,
  name,
  typed,
  problems = [],
  idPrefix = 'f',
  focused = false,
}: Of): ReactNode => {
  const problem = problems.find((one) => one.field === name)
  const given = {
    field,
    name,
    id: idOf(name, idPrefix),
    typed,
    focused,
    error: problem && (problem.drawn ?? problem.says),
  }
  const { widget } = field
  switch (widget.kind) {
    case 'line':
    case 'area':
      return <TextWidget {...given} widget={widget} />
    case 'select':
      return <SelectWidget {...given} widget={widget} />
    case 'radio':
    case 'checkboxes':
      return <OptionsWidget {...given} widget={widget} />
    case 'tick':
      return <TickWidget {...given} widget={widget} />
    case 'file':
      return <FileWidget {...given} widget={widget} />
    case 'hidden':
      return <HiddenWidget {...given} widget={widget} />
    case 'rows':
      return (
        <RowsWidget
          {...given}
          widget={widget}
          problems={problems}
          drawItem={(prefix, keys, first) =>
            Object.entries(widget.item)
              .filter(([key]) => keys.includes(key))
              .map(([key, inner]) => (
                <FieldOf
                  key={key}
                  field={inner}
                  name={prefix + key}
                  focused={key === first}
                  {...{ typed, problems, idPrefix }}
                />
              ))
          }
        />
      )
  }
}
