#!/usr/bin/env node
const { join } = require('node:path')
const { loaderFor } = require('./load.js')

const { main } = loaderFor(join(__dirname, '..', 'dist'))('group-finder.cjs')

main(process).then((code) => {
  process.exitCode = code
})
