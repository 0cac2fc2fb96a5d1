import type { Municipality } from '../../casework/registers/municipality.ts'
import { Button } from '../../ui/buttons/button.tsx'
import { ButtonRow } from '../../ui/buttons/button-row.tsx'
import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { drawPage } from '../page/draw-page.tsx'

type Of = {
  readonly municipality: Municipality
  readonly csrf: string
  /** What the sign-out was sent with: where it leads. */
  readonly leave: boolean
}

/**
 * 合言葉がないままのサインアウト
 *
 * Before somebody leaves whose letter's code is spent and who has chosen no passphrase. The page shows nothing of the
 * person and nothing of what was written: it may be looked at by whoever made them leave.
 */
export const keepKeyPage = ({ municipality, csrf, leave }: Of): string =>
  drawPage({
    title: 'サインアウトする前に',
    municipality,
    nav: [],
    trail: [],
    children: (
      <>
        <p>
          合言葉が、まだありません。手紙の番号は、もう使えません。このままサインアウトすると、次に入るには、窓口で新しい番号をもらうことになります。
        </p>
        <form method="post" action={`/${municipality.number}/sign-out`}>
          <input type="hidden" name="_csrf" value={csrf} />
          <input type="hidden" name="sure" value="1" />
          {leave && <input type="hidden" name="leave" value="1" />}
          <ButtonRow>
            <LinkButton href={`/${municipality.number}/password`}>合言葉を決める</LinkButton>
            <Button kind="secondary">このままサインアウトする</Button>
          </ButtonRow>
        </form>
      </>
    ),
  })
