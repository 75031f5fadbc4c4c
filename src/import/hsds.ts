import { type HsdsOptions, importedService } from './hsds-group.ts'
import { hsdsRecords } from './hsds-records.ts'
import type { ListingFormat } from './listing-format.ts'

/** Services of the Human Services Data Specification 3.0 (Open Referral), as JSON. */
export const hsds: ListingFormat<HsdsOptions> = {
  async *read(feed, options) {
    for await (const { at, service } of hsdsRecords(feed)) {
      yield service === undefined
        ? { kind: 'skipped', at, reason: 'it is no service' }
        : importedService(service, at, options)
    }
  },
}
