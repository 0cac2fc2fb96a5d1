/** `npm run hitotsu -- <command>`: the command line of the product. */
process.env.NODE_ENV ??= 'production'
const { commands } = await import('./commands.ts')
const [name = 'help', ...words] = process.argv.slice(2)
const command = commands[name] ?? commands.help
if (command) process.exitCode = await command.run(words, process.env)
