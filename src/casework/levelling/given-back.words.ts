import { grouped } from '../../ui/kit/grouped.ts'

export const words = {
  title: (people: number) => `受給者証を、もとの終わりの日に書きもどす人（${grouped(people)}人）`,
  says: '承認のあとに受給者証を書きかえた人は、早い終わりの日のままの受給者証を持っています。もとの終わりの日に書きかえて、渡してください。この仕組みは、だれの受給者証を書きかえたかを記録しません。',
  whyOver: '早めた終わりの日を過ぎています',
  until: (day: string) => `もとの終わりの日：${day}`,
} as const
