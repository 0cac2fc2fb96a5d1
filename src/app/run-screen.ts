import type { At } from '../casework/case/at.ts'
import { putAllOnDesk } from '../casework/case/desk.ts'
import { lastWriterIn } from '../casework/case/last-writer.ts'
import type { Refusal } from '../casework/case/move.ts'
import type { Reaction } from '../casework/case/reaction.ts'
import type { FormState, Loaded, Saved, Screen, Submitted } from '../casework/case/screen.ts'
import { dropKept } from '../casework/working-copy/drop-kept.ts'
import { foldKept } from '../casework/working-copy/fold-kept.ts'
import { lockKept } from '../casework/working-copy/keep-typed.ts'
import { bePresent } from '../casework/working-copy/presence.ts'
import { typedOfStanding } from '../casework/working-copy/read-kept.ts'
import { sweepKept } from '../casework/working-copy/sweep-kept.ts'
import { caseStore } from '../platform/postgres/case-store.ts'
import type { PaintPaper } from '../platform/postgres/paper-store.ts'
import type { Problem } from '../ui/kit/field.ts'
import { pressRowButton, readForm } from '../ui/kit/form.ts'
import { firstOf, type Typed } from '../ui/kit/typed.ts'
import { audit } from './audit.ts'
import { formState, type More, startOf, type Tokens } from './form-state.ts'
import { keptOn, refuseUnsettled } from './kept-on.ts'
import { rememberSent, sentBefore } from './sent-once.ts'
import { takeUp } from './take-up.ts'
import { wantedIn } from './wanted-in.ts'

/** What a request to a screen comes to. */
export type Shown =
  | {
      readonly kind: 'page'
      readonly status: 200 | 409 | 422
      readonly data: unknown
      readonly form: FormState
    }
  | { readonly kind: 'gone-to'; readonly location: string; readonly quiet?: boolean }
  | { readonly kind: 'nothing' }

/** Shows a screen: reads, logs the reading, draws. */
export const showScreen = async (screen: Screen, at: At, tokens: Tokens): Promise<Shown> => {
  const loaded = await screen.load(at)
  await audit(
    at.tx,
    at.now,
    at.actor,
    screen.audit,
    loaded?.subject ?? wantedIn(at),
    loaded ? '見た' : '見つからない',
  )
  if (!loaded) return { kind: 'nothing' }
  const kept = await keptOn(screen, at, loaded)
  if (kept) {
    await bePresent(at, kept.place)
    await sweepKept(at)
  }
  const typed = kept ? typedOfStanding(kept.fields) : startOf(screen, loaded)
  const refusal = await refuseUnsettled(screen, at, loaded)
  const more = { keep: kept?.form(null) ?? null, ...(refusal ? { refusal } : {}) }
  return {
    kind: 'page',
    status: 200,
    data: loaded.data,
    form: formState(screen, loaded, typed, tokens, more),
  }
}

/**
 * Takes what was typed into a screen. A second send of the same form (`_key`) goes where the first went; a
 * form written from an older version gets both texts back; everything typed stays.
 */
export const submitScreen = async (
  screen: Screen,
  at: At,
  typed: Typed,
  tokens: Tokens,
  outside: { readonly paint: PaintPaper; readonly reactions: readonly Reaction[] },
): Promise<Shown> => {
  const sent = await sentBefore(at, typed)
  if (sent.kind === 'same') return { kind: 'gone-to', location: sent.location }
  if (screen.form?.keep || screen.form?.settled) await lockKept(at)
  const loaded = await screen.load(at)
  const log = (outcome: Parameters<typeof audit>[5]) =>
    audit(at.tx, at.now, at.actor, screen.audit, loaded?.subject ?? wantedIn(at), outcome)
  if (!loaded || !screen.form) {
    await log('見つからない')
    return { kind: 'nothing' }
  }
  const send = (one: Screen, there: At, filled: Typed) => submitScreen(one, there, filled, tokens, outside)
  const taken = typed._take && (await takeUp(screen, at, loaded, tokens, send))
  if (taken) return taken
  const kept = await keptOn(screen, at, loaded)
  const again = (status: 200 | 409 | 422, shown: Typed, { dropping, ...more }: Back): Shown => {
    const keep = kept?.form({ sent: typed, shown }, dropping) ?? null
    // Only who is shown the other text goes on from it.
    const version = more.clash ? '' : firstOf(typed, '_version')
    const form = formState(screen, loaded, shown, tokens, { ...more, keep, version })
    return { kind: 'page', status, data: loaded.data, form }
  }
  const fields = screen.form.fields(loaded.data)
  if (sent.kind === 'ask again') {
    await log('断られた')
    return again(409, typed, { refusal: sent.refusal })
  }
  const { _drop, _drop_now, ...rest } = typed
  if (kept && _drop_now) {
    await dropKept(at, kept.place, kept, firstOf(typed, '_drop_now'), typed)
    const gone = { ...loaded.subject, detail: `書きかけを捨てた：${kept.place.title}` }
    await audit(at.tx, at.now, at.actor, screen.audit, gone, '書いた')
    return showScreen(screen, at, tokens)
  }
  if (kept && _drop) {
    await log('見た')
    return again(200, rest, { dropping: firstOf(typed, '_drop') })
  }
  const pressed = pressRowButton(fields, typed)
  if (pressed) {
    await log('見た')
    return again(200, pressed, {})
  }
  if (loaded.version !== undefined && firstOf(typed, '_version') !== String(loaded.version)) {
    await log('先に保存されていた')
    return again(409, typed, { clash: loaded.saved ?? (await movedOn(at, loaded, typed)) })
  }
  const read = readForm(fields, typed)
  if (!read.ok) {
    await log('直しを求めた')
    const also = screen.form.alsoWrong?.(loaded.data, typed, at) ?? []
    return again(422, typed, { problems: [...read.problems, ...also] })
  }
  if (firstOf(typed, '_mend')) {
    await log('見た')
    return again(200, unconfirmed(typed), {})
  }
  const unsettled = await refuseUnsettled(screen, at, loaded)
  if (unsettled) {
    await log('断られた')
    return again(409, unconfirmed(typed), { refusal: unsettled })
  }
  const check = firstOf(typed, '_confirmed') ? null : await screen.form.check?.(loaded.data, read.value, at)
  if (check) {
    if ('problems' in check) {
      await log('直しを求めた')
      return again(422, typed, { problems: check.problems, checking: check.show })
    }
    const listed = check.listed ?? []
    await audit(at.tx, at.now, at.actor, screen.audit, { ...loaded.subject, listed }, '見た')
    return again(200, typed, { checking: check.show })
  }
  const by = { actor: at.actor, municipality: at.municipality, today: at.today, newId: at.newId }
  const submitted = await screen.form.submit(loaded.data, read.value, by, at)
  if ('problems' in submitted) {
    await log('直しを求めた')
    return again(422, unconfirmed(typed), { problems: submitted.problems })
  }
  const refusal = await carryOut(submitted, loaded, at, outside)
  if (refusal) {
    await log('断られた')
    return again(409, unconfirmed(typed), { refusal })
  }
  if (kept) await foldKept(at, kept.place, kept, typed)
  const about = { ...loaded.subject, ...('touched' in submitted ? submitted.touched : {}) }
  const quiet = 'quiet' in submitted && submitted.quiet === true
  await audit(at.tx, at.now, at.actor, screen.audit, about, quiet ? '見た' : '書いた')
  const location = at.href(submitted.then)
  await rememberSent(at, typed, location)
  return { kind: 'gone-to', location, quiet: quiet || submitted.saidThere === true }
}

const carryOut = async (
  submitted: Exclude<Submitted, { problems: readonly Problem[] }>,
  loaded: Loaded<unknown>,
  at: At,
  outside: { readonly paint: PaintPaper; readonly reactions: readonly Reaction[] },
): Promise<Refusal | null> => {
  if (!('move' in submitted)) return null
  const store = caseStore(at.tx, at.now, outside.paint)
  const by = { actor: at.actor, municipality: at.municipality, today: at.today, newId: at.newId }
  const all = [submitted, ...(submitted.also ?? [])]
  for (const { move } of all) if (!move.done) return move
  await putAllOnDesk({ store, reactions: outside.reactions }, all, by, loaded.subject.relation)
  return null
}

/** The case went on while the form was filled: there is no other text to show, but there is who and when. */
const movedOn = async (at: At, { subject }: Loaded<unknown>, typed: Typed): Promise<Saved> => {
  const writer = subject.caseId ? await lastWriterIn(at, subject.caseId) : null
  return { typed, by: writer?.by ?? 'ほかの人', at: writer?.at ?? '' }
}

/** Back from the check page to the form. */
const unconfirmed = ({ _confirmed, _mend, ...typed }: Typed): Typed => typed

type Back = Omit<More, 'keep' | 'version'> & {
  /** What the person is asked about before it is thrown away. */
  readonly dropping?: string
}
