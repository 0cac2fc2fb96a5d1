import { describedBy, HintAndError, LabelOf } from './field-frame.tsx'
import type { WidgetProps } from './widget-props.ts'

/** A file is chosen anew each time: no browser lets a page fill one in. */
export const FileWidget = ({ field, widget, name, id, error }: Omit<WidgetProps<'file'>, 'typed'>) => (
  <div className={error ? 'field field-file field-wrong' : 'field field-file'}>
    <label className="field-label" htmlFor={id}>
      <LabelOf field={field} />
    </label>
    <HintAndError id={id} hint={field.drawn?.hint ?? field.hint} error={error} />
    <input
      className="input"
      type="file"
      id={id}
      name={name}
      accept={widget.accept}
      aria-describedby={describedBy(id, { hint: field.hint, error })}
      aria-invalid={error ? true : undefined}
    />
  </div>
)
