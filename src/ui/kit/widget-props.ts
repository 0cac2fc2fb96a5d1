import type { ReactNode } from 'react'
import type { Field, Option, Widget } from './field.ts'
import type { Typed } from './typed.ts'

type OptionsWidget = {
  readonly kind: 'radio' | 'select' | 'checkboxes'
  readonly options: readonly Option[]
  readonly blank?: string
}

/** What every widget component is given. */
export type WidgetProps<K extends Widget['kind'] | 'options'> = {
  readonly field: Field<unknown>
  readonly widget: K extends 'options' ? OptionsWidget : Extract<Widget, { kind: K }>
  readonly name: string
  readonly id: string
  readonly typed: Typed
  readonly error: ReactNode
  readonly focused?: boolean
}
