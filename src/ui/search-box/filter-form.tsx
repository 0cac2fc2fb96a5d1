import { useId } from 'react'

export type Filter = {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

type Of = {
  readonly action: string
  readonly label: string
  readonly filters: readonly Filter[]
  /** What else stays in the address. */
  readonly kept?: Readonly<Record<string, string>>
  readonly says?: string
}

/** Narrows a list; what is chosen stands in the address of the answer. */
export const FilterForm = ({ action, label, filters, kept = {}, says = 'しぼる' }: Of) => (
  <search className="filter-form" aria-label={label}>
    <form method="get" action={action}>
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="filter-line">
        {filters.map((filter) => (
          <FilterSelect key={filter.name} {...filter} />
        ))}
        <button className="button button-secondary" type="submit">
          {says}
        </button>
      </div>
    </form>
  </search>
)

const FilterSelect = ({ name, label, value, options }: Filter) => {
  const id = useId()
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <select className="input" id={id} name={name} defaultValue={value}>
        <option value="">すべて</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
