// Imported before anything else, so that an old Node is told what is wrong instead of failing on a newer call.
// Plain code only: it has to run on the Node that it refuses.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Praatplaat needs Node 20.19 or newer, and this is Node ${process.versions.node}.`)
  console.error(
    'Install a newer one from https://nodejs.org, or run "nvm install" in this folder, and start again.',
  )
  process.exit(1)
}
