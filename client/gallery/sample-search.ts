import { createWritable } from "../data/readable.ts";
import { findMessages } from "../data/search/find-messages.ts";
import type { Found, OpenSearch } from "../data/search/search.ts";
import { searchedSegment } from "../data/search/searched-segment.ts";
import { familyThread } from "./cast.ts";
import type { Sample } from "./sample-data.ts";

/** Search over the sample's conversation. */
export function sampleSearch({ entries }: Sample): OpenSearch {
	const segment = searchedSegment({ document: "sample", threadId: familyThread.id, sign: "" }, { entries });
	const found = createWritable<Found | null>(null);
	const recent = createWritable<readonly string[]>(["ferry", "Lake house"]);
	return {
		scope: createWritable({ done: 1, total: 1, since: segment.from, isWhole: true }),
		hasFailed: createWritable(false),
		...{ found, recent },
		seek: (sought, limit) => found.set(findMessages([segment], sought, limit)),
		remember: () => undefined,
		forgetRecent: () => recent.set([]),
		close: () => undefined,
	};
}
