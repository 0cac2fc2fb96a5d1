import type { Field, Fields, Option } from '../../ui/kit/field.ts'
import { withoutRuby } from '../../ui/kit/ruby-text.ts'
import { Ruby } from '../../ui/ruby/ruby.tsx'

/**
 * The fields as they are drawn for easy reading: without the words 必須 and 任意, and with ふりがな where it is
 * wished for. `texts` are all the marked texts that labels, hints and options may stand for; what is not among them
 * is drawn as it is.
 */
export const kanaFields = <F extends Fields>(fields: F, texts: readonly string[], kana: boolean): F => {
  const marked = new Map(texts.map((text) => [withoutRuby(text), text]))
  const say = (text: string) => <Ruby text={marked.get(text) ?? text} kana={kana} />
  const optionOf = (option: Option): Option =>
    marked.has(option.label)
      ? { ...option, drawn: { label: say(option.label), ...(option.hint ? { hint: say(option.hint) } : {}) } }
      : option
  const fieldOf = (field: Field<unknown>): Field<unknown> => ({
    ...field,
    drawn: { label: say(field.label), ...(field.hint ? { hint: say(field.hint) } : {}) },
    widget: widgetOf(field.widget),
  })
  const widgetOf = (widget: Field<unknown>['widget']): Field<unknown>['widget'] => {
    if ('options' in widget) return { ...widget, options: widget.options.map(optionOf) }
    return widget.kind === 'rows' ? { ...widget, item: all(widget.item) } : widget
  }
  const all = (of: Fields): Fields =>
    Object.fromEntries(Object.entries(of).map(([name, field]) => [name, fieldOf(field)]))
  return all(fields) as F
}
