const { closeSync, fstatSync, openSync, readSync } = require('node:fs')
const { dirname } = require('node:path')
const { Script } = require('node:vm')

/**
 * Loads the files of the bundle with the compiled code that the build has kept beside them. Compiling takes Node longer
 * than the answer itself. Code that was kept by another version of Node, or for another text, is refused by Node, which
 * then compiles the text as ever.
 *
 * @param keep called with each file and its script
 */
exports.loaderFor = function loaderFor(folder, keep) {
  const modules = new Map()
  return function load(name) {
    const known = modules.get(name)
    if (known !== undefined) return known.exports
    const module = { exports: {} }
    modules.set(name, module)
    const filename = `${folder}/${name}`
    const script = new Script(wrapped(filename), { filename, cachedData: codeOf(filename) })
    keep?.(filename, script)
    const requireFrom = (target) => (target.startsWith('./') ? load(target.slice(2)) : require(target))
    script.runInThisContext().call(module.exports, module.exports, requireFrom, module, filename, dirname(filename))
    return module.exports
  }
}

const BEFORE = '(function (exports, require, module, __filename, __dirname) {'
const AFTER = '\n})'

/** Every file is read into the same memory: the first use of new memory takes longer than the reading. */
let room = Buffer.allocUnsafeSlow(1 << 20)

/** The text as a function. The bundle is ASCII alone: as latin1 it is read at once, as utf8 8 KB at a time. */
function wrapped(filename) {
  const end = read(filename, BEFORE.length, AFTER.length)
  room.latin1Write(BEFORE, 0)
  room.latin1Write(AFTER, end)
  return room.latin1Slice(0, end + AFTER.length)
}

/** Good until the next file is read. */
function codeOf(filename) {
  try {
    return room.subarray(0, read(`${filename}.code`, 0, 0))
  } catch {
    return undefined
  }
}

/** Reads a file to this place in the room, with so much space behind it; returns where it ends. */
function read(filename, at, behind) {
  const file = openSync(filename)
  try {
    const { size } = fstatSync(file)
    if (at + size + behind > room.length) room = Buffer.allocUnsafeSlow(at + size + behind)
    return at + readSync(file, room, at, size, 0)
  } finally {
    closeSync(file)
  }
}
