/** From a file, a folder, an address or pasted words to a {@link ReceivedDocument}. Nothing is stored here. */
export type { FetchOptions, HostAddress } from './fetch-page.ts'
export { type FolderListing, listFolder, surveyFolder } from './folder.ts'
export { receiveBytes, receiveFile, receiveFolder, receiveText, receiveUrl } from './receive.ts'
export {
  DEFAULT_LIMITS,
  type IntakeLimits,
  type IntakeOptions,
  type PublishedHint,
  type ReceivedDocument,
} from './received-document.ts'
