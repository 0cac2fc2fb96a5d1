import type { ReactNode } from 'react'
import type { Fields, Problem, ValuesOf } from '../../ui/kit/field.ts'
import type { Typed } from '../../ui/kit/typed.ts'
import type { Role } from '../registers/actor.ts'
import type { At, Subject } from './at.ts'
import type { CaseFile } from './file.ts'
import type { By, Outcome, Refusal } from './move.ts'

/**
 * 画面
 *
 * A screen is a value: where, who, the audit word, what is read, what may be typed, what then happens, and
 * how it looks. The list of screens is the site map and the permission matrix. Without `who` or `audit` it
 * does not compile.
 */
export type Screen<L = unknown, F extends Fields = Fields, C = unknown> = {
  /** Below the municipality, with `:names` for ids: `/cases/:id/request`. */
  readonly path: string
  readonly who: readonly Role[]
  /** What the audit log calls it. */
  readonly audit: string
  /** Reads what the screen needs; null when there is nothing here for this actor. */
  load(at: At): Promise<Loaded<L> | null>
  title(data: NoInfer<L>): string
  /** The title as it is drawn on the page, where that is more than its text: with ふりがな. */
  heading?(data: NoInfer<L>): ReactNode
  /** One question and nothing else: without the menu and the way back, which stand on the page it came from. */
  readonly bare?: true
  /** The page itself says what became of what was sent, also while it is still becoming: no word of its own above it. */
  readonly saysItself?: true
  /** The page as a whole gets readings where a citizen asks for them (`?kana=on`). */
  readonly readings?: true
  /** The way back: label and path below the municipality. */
  trail?(data: NoInfer<L>): readonly { readonly label: string; readonly href: string }[]
  view(data: NoInfer<L>, form: FormState<C>, at: At): ReactNode
  readonly form?: ScreenForm<L, F, C>
}

export type Loaded<L> = {
  readonly data: L
  readonly subject: Subject
  /** The version that a save of this screen is written from. */
  readonly version?: number
  /** What lies there now and who wrote it, to be shown when somebody else saved first. */
  readonly saved?: Saved
}

export type Saved = { readonly typed: Typed; readonly by: string; readonly at: string }

export type ScreenForm<L, F extends Fields, C = unknown> = {
  fields(data: L): F
  start?(data: L): Partial<ValuesOf<F>>
  /**
   * Looks at what was typed before anything is done: what the person is to see and confirm first (`show`, drawn
   * by the view from `form.checking` with a `CheckForm`), problems, or null when nothing needs confirming.
   */
  check?(data: L, values: ValuesOf<F>, at: At): Promise<Check<C> | null> | Check<C> | null
  /** What is wrong beside fields that cannot be read, so that all is said at once: days in a wrong order. */
  alsoWrong?(data: L, typed: Typed, at: At): readonly Problem[]
  submit(data: L, values: ValuesOf<F>, by: By, at: At): Promise<Submitted> | Submitted
  /** Where what is typed is kept while it is typed; null while nothing may be written here. */
  keep?(data: L, by: By): KeepPlace | null
  /** Set where files are sent, which are larger than any form. */
  readonly takesFiles?: true
  /** The document that this form acts on as a whole: it is not sent while something typed in it is not saved. */
  settled?(data: L): Settled
}

export type Settled = Pick<KeepPlace, 'caseId' | 'kind'> & {
  /** Every section of the document, and the path of the screen where it is written. */
  readonly sections: readonly SettledSection[]
  /** Set where the view itself says what is typed and not in the document. */
  readonly told?: true
}

export type SettledSection = {
  readonly section: string
  readonly title: string
  readonly path: string
  /** The screen that writes the section, where `_take` may send it for whoever alone has typed in it. */
  readonly take?: { readonly screen: Screen; readonly params: Readonly<Record<string, string>> }
}

/** 書きかけの置き場: a section of a document of a case. */
export type KeepPlace = {
  readonly caseId: string
  /** The kind of document: 'plan-draft', 'plan', 'self-plan'. */
  readonly kind: string
  readonly section: string
  /** What the section is called, for the others who are in the plan. */
  readonly title: string
}

export type Check<C> =
  | {
      readonly show: C
      /** The persons shown, by id, for the log. */
      readonly listed?: readonly string[]
    }
  /** `show`: what the view draws of the problems beside their list, from `form.checking`. */
  | { readonly problems: readonly Problem[]; readonly show?: C }

/**
 * What a submission comes to. A move goes over the desk; the rest the screen has written itself. `also` are moves
 * on other files that belong to the same act: all are done, or none. `touched` is what the log adds to the subject.
 */
export type Submitted =
  | (Goes & {
      readonly move: Outcome
      readonly file: CaseFile
      readonly also?: readonly { readonly move: Outcome; readonly file: CaseFile }[]
    })
  | (Goes & {
      /** Nothing was recorded, and the next page does not say that something was. */
      readonly quiet?: true
    })
  | { readonly problems: readonly Problem[] }

type Goes = {
  readonly then: string
  readonly touched?: Touched
  /** The next page says of this one in its own words what was done; one that always does so has `saysItself`. */
  readonly saidThere?: true
}

type Touched = Pick<Subject, 'target' | 'detail' | 'listed'>

/** The form as the view draws it. */
export type FormState<C = unknown> = {
  readonly fields: Fields
  readonly typed: Typed
  readonly problems: readonly Problem[]
  readonly refusal: Refusal | null
  readonly clash: Saved | null
  /** What is to be confirmed now; null while the form itself is shown. */
  readonly checking: C | null
  /** `_csrf`, `_key` and `_version`, carried by every form. */
  readonly carried: readonly (readonly [string, string])[]
  /** Where the browser keeps what is typed while it is typed; null for forms that are only sent. */
  readonly keep: FormKeep | null
}

export type FormKeep = {
  /** The path that takes what is typed and tells what colleagues type. */
  readonly to: string
  readonly account: string
  /** The marks of the fields as they are drawn. */
  readonly marks: Readonly<Record<string, string>>
  /** True where the form is drawn as it is kept; false where it comes back as it was sent. */
  readonly asKept: boolean
  /** Who typed what the form shows and is not saved yet, and when; null when there is nothing of the kind. */
  readonly unsaved: { readonly by: string; readonly at: string } | null
  /** Typed texts that no field shows. */
  readonly waiting: readonly WaitingText[]
  /** What the person is asked about before it is thrown away: the mark of a text, 'all', or '' for nothing. */
  readonly dropping: string
}

export type WaitingText = {
  readonly mark: string
  readonly by: string
  readonly at: string
  /** A text beside a typed one, one of a field that the form no longer has, or one saved under a typed one. */
  readonly kind: 'beside' | 'of before' | 'saved'
  readonly says: readonly string[]
}

/** A screen among others: what it loads and reads is its own affair. */
export const screen = <L, F extends Fields, C = unknown>(one: Screen<L, F, C>): Screen =>
  one as unknown as Screen

/** A file of a case, sent as it is kept. */
export type Download = {
  readonly path: string
  readonly who: readonly Role[]
  readonly audit: string
  /** The file; `instead`, the path of the screen that says why there is none now; null where nothing is here. */
  load(at: At): Promise<DownloadFile | { readonly instead: string } | null>
}

export type DownloadFile = {
  readonly subject: Subject
  readonly body: Uint8Array
  readonly type: string
  readonly name: string
}

/** 公開ページ: a page for everybody; reads no person's data. */
export type PublicPage<L = unknown> = {
  readonly path: string
  readonly title: string
  /** The label in the public navigation; null for pages reached from others. */
  readonly nav: string | null
  load(at: PublicAt): Promise<L>
  view(data: NoInfer<L>, at: PublicAt): ReactNode
}

export type PublicAt = Pick<At, 'tx' | 'municipality' | 'today' | 'query' | 'href'>

export const publicPage = <L>(one: PublicPage<L>): PublicPage => one as unknown as PublicPage
