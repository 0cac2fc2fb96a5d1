import type { ReactNode } from 'react'
import { describedBy, HintAndError, LabelOf } from './field-frame.tsx'
import { confirmedName } from './parsed.ts'
import { firstOf, valuesOf } from './typed.ts'
import type { WidgetProps } from './widget-props.ts'

/** A line or an area of text. */
export const TextWidget = ({
  field,
  widget,
  name,
  id,
  typed,
  error,
  focused,
}: WidgetProps<'line' | 'area'>) => {
  const unit = widget.kind === 'line' ? widget.unit : undefined
  const secret = widget.kind === 'line' && widget.secret === true
  const shared = {
    id,
    name,
    ...(secret ? {} : { defaultValue: firstOf(typed, name) }),
    'aria-describedby': describedBy(id, { hint: field.hint, unit, error }),
    'aria-invalid': error ? true : undefined,
    ...(focused ? { autoFocus: true } : {}),
  }
  return (
    <div className={classOf(widget.kind === 'area' ? 'area' : (widget.width ?? 'line'), error)}>
      <label className="field-label" htmlFor={id}>
        <LabelOf field={field} />
      </label>
      <HintAndError id={id} hint={field.drawn?.hint ?? field.hint} error={error} />
      {field.drawn?.beside}
      {widget.kind === 'area' ? (
        <textarea className="input" rows={widget.rows} {...shared} />
      ) : (
        <span className="input-line">
          <input
            className={widget.width ? `input input-${widget.width}` : 'input'}
            type={secret ? 'password' : 'text'}
            inputMode={widget.inputMode}
            autoComplete={widget.autocomplete ?? 'off'}
            list={widget.suggests && `${id}-suggests`}
            {...shared}
          />
          {widget.suggests && (
            <datalist id={`${id}-suggests`}>
              {widget.suggests.map((suggested) => (
                <option key={suggested} value={suggested} />
              ))}
            </datalist>
          )}
          {unit && <span id={`${id}-unit`}>{unit}</span>}
        </span>
      )}
      <Confirmed {...{ widget, name, typed, error }} />
    </div>
  )
}

/** Remembers which doubtful text has been shown, so that sending the same again takes it. */
const Confirmed = ({
  widget,
  name,
  typed,
  error,
}: Pick<WidgetProps<'line' | 'area'>, 'widget' | 'name' | 'typed' | 'error'>) => {
  if (widget.kind !== 'line' || !widget.asks) return null
  const now = firstOf(typed, name)
  const before = firstOf(typed, confirmedName(name))
  if (before !== now && !(error && widget.asks(now))) return null
  return now === '' ? null : <input type="hidden" name={confirmedName(name)} value={now} />
}

/** Its length, so that short ones may stand side by side in a row, and whether it is to be mended. */
const classOf = (length: string, error: ReactNode): string =>
  `field field-${length}${error ? ' field-wrong' : ''}`

export const SelectWidget = ({ field, widget, name, id, typed, error, focused }: WidgetProps<'options'>) => (
  <div className={classOf('select', error)}>
    <label className="field-label" htmlFor={id}>
      <LabelOf field={field} />
    </label>
    <HintAndError id={id} hint={field.drawn?.hint ?? field.hint} error={error} />
    <select
      className="input"
      id={id}
      name={name}
      defaultValue={firstOf(typed, name)}
      aria-describedby={describedBy(id, { hint: field.hint, error })}
      aria-invalid={error ? true : undefined}
      {...(focused ? { autoFocus: true } : {})}
    >
      <option value="">{widget.blank ?? '選んでください'}</option>
      {widget.options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </div>
)

/** Carries every value below the name along. An error still shows: nobody can mend what nobody sees. */
export const HiddenWidget = ({ name, id, typed, error }: WidgetProps<'hidden'>) => (
  <>
    {error && (
      <p className="field-error" id={id} tabIndex={-1}>
        {error}
      </p>
    )}
    {Object.keys(typed)
      .filter((key) => key === name || key.startsWith(`${name}.`))
      .flatMap((key) =>
        valuesOf(typed, key).map((value, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: values of one name have no other identity
          <input key={`${key} ${at}`} type="hidden" name={key} value={value} />
        )),
      )}
  </>
)
