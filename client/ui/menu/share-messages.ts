import type { TimelineMessage } from "../../../shared/timeline-items.ts";
import type { Files } from "../../data/files/files.ts";
import { bringWhole } from "../files/bring-whole.ts";
import type { Told } from "./action.ts";

/** Gives the words and files of messages to another app, as one.. */
export async function shareMessages(files: Files, messages: readonly TimelineMessage[]): Promise<Told | null> {
	const brought = await Promise.all(messages.flatMap((message) => message.files).map((file) => inHand(files, file)));
	const here = brought.filter((file) => file !== null);
	if (here.length < brought.length) return "told.away";
	const text = messages
		.map(({ body }) => body)
		.filter((body) => body.trim() !== "")
		.join("\n\n");
	try {
		await navigator.share({ ...(text === "" ? {} : { text }), ...(here.length === 0 ? {} : { files: here }) });
		return null;
	} catch (error) {
		// Whoever closes the sheet of the system has shared nothing, and that is all.
		return error instanceof DOMException && error.name === "AbortError" ? null : "told.not_shared";
	}
}

async function inHand(files: Files, file: TimelineMessage["files"][number]): Promise<File | null> {
	const whole = await bringWhole(files, file);
	if (whole === null) return null;
	try {
		return new File([await (await fetch(whole.url)).blob()], file.name, { type: file.type });
	} finally {
		whole.letGo();
	}
}
