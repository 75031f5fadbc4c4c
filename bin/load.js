const { readFileSync } = require('node:fs')
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
    // The bundle is ASCII alone. As latin1 it is read at once; as utf8, 8 KB at a time.
    const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'latin1')}\n})`
    const script = new Script(source, { filename, cachedData: codeOf(filename) })
    keep?.(filename, script)
    const requireFrom = (target) => (target.startsWith('./') ? load(target.slice(2)) : require(target))
    script.runInThisContext().call(module.exports, module.exports, requireFrom, module, filename, dirname(filename))
    return module.exports
  }
}

function codeOf(filename) {
  try {
    return readFileSync(`${filename}.code`)
  } catch {
    return undefined
  }
}
