import type { LacunaError, Reading, Result } from '../../model/index.ts'
import type { ModelOptions, ModelReading } from './options.ts'

/** {@link readWithModel} of read-with-model.ts, loaded only when a model is asked: nobody else waits for it. */
export const readWithModel = async (text: string, builtin: Reading, options: ModelOptions): Promise<ModelReading> =>
  (await import('./read-with-model.ts')).readWithModel(text, builtin, options)

/** Whether the model can be asked as these options say, before anything is read: the error says what to change. */
export const checkModel = async (options: ModelOptions): Promise<Result<true, LacunaError>> => {
  const endpoint = (await import('./endpoint.ts')).endpointOf(options)
  return endpoint.ok ? { ok: true, value: true } : endpoint
}
