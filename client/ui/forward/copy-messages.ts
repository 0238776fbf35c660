import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import type { Files } from "../../data/files/files.ts";

export type CopiedMessage = { body: string; files: readonly AttachedFile[] };
/** What goes to each place, and how many files could not be had. A message of which nothing is left is left out. */
export type Copied = { places: CopiedMessage[][]; away: number };

/**
 * Messages made ready for so many places, in their order. Each place gets files of its own: one file stands in one message.
 * When something fails, what was copied until then is let go of.
 */
export async function copyMessages(
	files: Pick<Files, "copy" | "drop">,
	messages: readonly Pick<TimelineMessage, "body" | "files">[],
	places: number,
): Promise<Copied> {
	const made: AttachedFile[] = [];
	const copied: Copied = { places: Array.from({ length: places }, () => []), away: 0 };
	try {
		for (const { body, files: carried } of messages) {
			const ofPlaces: AttachedFile[][] = copied.places.map(() => []);
			for (const file of carried) {
				for (const ofPlace of ofPlaces) {
					const copy = await files.copy(file);
					// What cannot be had for one place cannot be had for another.
					if (copy === null) break;
					made.push(copy);
					ofPlace.push(copy);
				}
			}
			copied.away += carried.length - Math.min(...ofPlaces.map(({ length }) => length));
			for (const [place, own] of ofPlaces.entries()) {
				if (body.trim() !== "" || own.length > 0) copied.places[place]?.push({ body, files: own });
			}
		}
		return copied;
	} catch (error) {
		await files.drop(made).catch(() => undefined);
		throw error;
	}
}

export function filesOf({ places }: Copied): AttachedFile[] {
	return places.flat().flatMap(({ files }) => files);
}
