#!/usr/bin/env node
import { main } from '../dist/group-finder.js'

process.exitCode = await main(process)
