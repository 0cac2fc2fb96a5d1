/**
 * Starts the site: `npm start`. Prints the address when it answers. The demo world is put in when the database
 * is the product's own and holds no municipality yet.
 */
// React and Hono decide by this once, when they are loaded; therefore before every other import.
process.env.NODE_ENV ??= 'production'
const { startSite } = await import('./start-site.ts')
const { causesOf } = await import('./causes-of.ts')
try {
  await startSite(process.env)
} catch (error) {
  console.error(`ひとつ を始められませんでした：${causesOf(error)}`)
  process.exit(1)
}
