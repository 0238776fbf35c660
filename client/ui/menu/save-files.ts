import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import type { Files } from "../../data/files/files.ts";
import { handOut } from "../files/hand-out.ts";
import type { Told } from "./action.ts";

/** Saves what a message carries, one file after the other; tells of those whose bytes cannot be had now. */
export async function saveFiles(files: Files, message: TimelineMessage): Promise<Told | null> {
	let told: Told | null = null;
	for (const file of message.files) {
		if ((await handOut(files, file, "save")) === "away") told = "told.away";
	}
	return told;
}
