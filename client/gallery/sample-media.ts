import { mediaMessages } from "../data/media-messages.ts";
import type { OpenMedia } from "../data/media-view.ts";
import { createWritable } from "../data/readable.ts";
import { alva } from "./cast.ts";
import type { Sample } from "./sample-data.ts";

/** What was shown and linked in the sample's conversation. */
export function sampleMedia({ entries, outbox }: Sample): OpenMedia {
	const messages = mediaMessages({ me: alva.id, entries, waiting: outbox }).toReversed();
	return {
		view: createWritable({ messages, reach: "end" }),
		loadOlder: async () => undefined,
		close: () => undefined,
	};
}
