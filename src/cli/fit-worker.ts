import { parentPort, workerData } from 'node:worker_threads'
import { type FitTask, fitOf } from '../reading/learning/train-classifier.ts'

/** One fit, in a thread of its own; a build runs it, never the program. */
parentPort!.postMessage(fitOf(workerData as FitTask))
