/**
 * Starts the site: `npm start`. Prints the address when it answers. The demo world is put in when the database
 * is the product's own and holds no municipality yet.
 */
// React and Hono decide by this once, when they are loaded; therefore before every other import.
process.env.NODE_ENV ??= 'production'
const { startSite } = await import('./start-site.ts')
try {
  await startSite(process.env)
} catch (error) {
  console.error(`ひとつ を始められませんでした：${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
