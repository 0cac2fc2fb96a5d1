import { type ReactNode, useId } from 'react'

type Of = {
  readonly action: string
  readonly label: string
  readonly hint?: string
  readonly name?: string
  readonly value?: string
  readonly says?: string
  /** What alone may be typed (`pattern` of HTML), and what the browser says of anything else. */
  readonly only?: { readonly pattern: string; readonly says: string }
  /** Further inputs, for instance hidden filters. */
  readonly children?: ReactNode
}

/** Looks something up; the answer is a page of its own with an address. */
export const SearchBox = ({
  action,
  label,
  hint,
  name = 'q',
  value = '',
  says = 'さがす',
  only,
  children,
}: Of) => {
  const id = useId()
  return (
    <search className="search-box">
      <form method="get" action={action}>
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
        {hint && (
          <p className="field-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        {children}
        <div className="search-line">
          <input
            className="input"
            type="search"
            id={id}
            name={name}
            defaultValue={value}
            autoComplete="off"
            pattern={only?.pattern}
            title={only?.says}
            aria-describedby={hint ? `${id}-hint` : undefined}
          />
          <button className="button button-primary" type="submit">
            {says}
          </button>
        </div>
      </form>
    </search>
  )
}
