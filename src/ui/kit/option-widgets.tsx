import type { Option } from './field.ts'
import { describedBy, HintAndError, LabelOf, Need } from './field-frame.tsx'
import { firstOf, valuesOf } from './typed.ts'
import type { WidgetProps } from './widget-props.ts'

/** Radio buttons or checkboxes under one legend. */
export const OptionsWidget = ({ field, widget, name, id, typed, error, focused }: WidgetProps<'options'>) => {
  const type = widget.kind === 'checkboxes' ? 'checkbox' : 'radio'
  const chosen = new Set(type === 'checkbox' ? valuesOf(typed, name) : [firstOf(typed, name)])
  return (
    <fieldset
      className={error ? 'field field-wrong' : 'field'}
      aria-describedby={describedBy(id, { hint: field.hint, error })}
    >
      <legend className="field-label">
        <LabelOf field={field} />
      </legend>
      <HintAndError id={id} hint={field.drawn?.hint ?? field.hint} error={error} />
      <div className={layoutOf(widget.options)}>
        {type === 'radio' && !field.required && (
          <OptionLine
            option={{ value: '', label: widget.blank ?? '選ばない' }}
            {...{ type, name }}
            id={`${id}-none`}
            checked={chosen.has('')}
          />
        )}
        {widget.options.map((option, at) => (
          <OptionLine
            key={option.value}
            {...{ option, type, name }}
            id={at === 0 ? id : `${id}-${at + 1}`}
            checked={chosen.has(option.value)}
            wrong={Boolean(error)}
            focused={focused === true && at === 0}
          />
        ))}
      </div>
    </fieldset>
  )
}

/** Very short options stand in a row, many short ones in columns, all others one below the other. */
const layoutOf = (options: readonly Option[]): string => {
  const longest = Math.max(...options.map(({ label, hint }) => label.length + (hint ? 100 : 0)))
  if (longest <= 3 && options.length > 2) return 'options options-row'
  return longest <= 20 && options.length > 6 ? 'options options-columns' : 'options'
}

type LineOf = {
  readonly option: Option
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly id: string
  readonly checked: boolean
  readonly wrong?: boolean
  readonly focused?: boolean
}

const OptionLine = ({ option, type, name, id, checked, wrong = false, focused = false }: LineOf) => (
  <div className="option">
    <input
      type={type}
      id={id}
      name={name}
      value={option.value}
      defaultChecked={checked}
      aria-describedby={option.hint ? `${id}-option-hint` : undefined}
      {...(focused ? { autoFocus: true } : {})}
      aria-invalid={wrong && type === 'checkbox' ? true : undefined}
    />
    <label htmlFor={id}>{option.drawn ? <span>{option.drawn.label}</span> : option.label}</label>
    {option.hint && (
      <span className="option-hint" id={`${id}-option-hint`}>
        {option.drawn?.hint ?? option.hint}
      </span>
    )}
  </div>
)

/** One box with its own sentence. */
export const TickWidget = ({ field, widget, name, id, typed, error, focused }: WidgetProps<'tick'>) => (
  <fieldset
    className={error ? 'field field-wrong' : 'field'}
    aria-describedby={describedBy(id, { hint: field.hint, error })}
  >
    <legend className="field-label">
      {field.label} {field.required && <Need field={field} />}
    </legend>
    <HintAndError id={id} hint={field.hint} error={error} />
    <OptionLine
      option={{ value: '1', label: widget.says }}
      type="checkbox"
      {...{ name, id }}
      checked={firstOf(typed, name) !== ''}
      wrong={Boolean(error)}
      focused={focused === true}
    />
  </fieldset>
)
