import { z } from 'zod'
import type { Frozen } from '../week/frozen.ts'
import { isoDay, written } from '../week/written.ts'

/** 署名: on paper; 電子: by a way the other side has agreed to; 画面: written on the screen; 代筆: a mark by a proxy. */
export const consentMeans = ['署名', '電子', '画面', '代筆'] as const
export const deliveryMeans = ['手渡し', '郵送', 'FAX', 'この仕組みの画面'] as const

/** 交付: to whom the plan was given, on which day and how. */
export const delivery = z.strictObject({
  to: z.string().min(1).max(100).meta({ title: '渡した相手' }),
  on: isoDay('渡した日'),
  means: z.enum(deliveryMeans).meta({ title: '渡し方' }),
})

/**
 * 説明・同意・交付
 *
 * Who explained the plan and on which day, who consented and by which means, and to whom it was given. A signature
 * written on the screen is kept as its strokes: lists of points x, y from 0 to 1000.
 */
export const consent = z.strictObject({
  madeOn: isoDay('作成日'),
  explainedOn: isoDay('説明した日'),
  explainedBy: written('説明した人', 100).optional(),
  consentedOn: isoDay('同意した日'),
  consentBy: z.string().min(1).max(100).meta({ title: '同意した人' }),
  means: z.enum(consentMeans).meta({ title: '同意のしかた' }),
  proxy: z
    .strictObject({
      name: z.string().min(1).max(100).meta({ title: '代わりに書いた人' }),
      relation: z.string().min(1).max(100).meta({ title: '本人との関係' }),
      reason: written('代わりに書いた理由', 400),
    })
    .nullable()
    .optional()
    .meta({ title: '代筆' }),
  strokes: z
    .array(z.array(z.tuple([z.int().min(0).max(1000), z.int().min(0).max(1000)])).max(2000))
    .max(200)
    .nullable()
    .optional()
    .meta({ title: '画面の署名' }),
  deliveredOn: isoDay('本人に渡した日'),
  deliveries: z.array(delivery).max(40).optional().meta({ title: '交付' }),
})

export type PlanConsent = Frozen<z.infer<typeof consent>>
export type Delivery = Frozen<z.infer<typeof delivery>>
