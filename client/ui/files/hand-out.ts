import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { Files } from "../../data/files/files.ts";
import { bringWhole, type Whole } from "./bring-whole.ts";

/** The browser reads a saved file after the tap; its address must live until then. */
const savingMs = 60_000;

/** `given`, or that its bytes are not to be had now. */
export type HandedOut = "given" | "away";

/** Hands a file out of the app: saved under its name, or where a browser saves nothing, given to another app. */
export async function handOut(files: Files, file: AttachedFile, how: "save" | "share"): Promise<HandedOut> {
	const whole = await bringWhole(files, file);
	if (whole === null) return "away";
	try {
		if (how === "share") await share(whole, file);
		else save(whole, file);
	} finally {
		setTimeout(whole.letGo, savingMs);
	}
	return "given";
}

/** Whether files can be given to other apps here. */
export function canShare(): boolean {
	return "canShare" in navigator && navigator.canShare({ files: [new File([" "], "a.png", { type: "image/png" })] });
}

/** An app on an iPhone's home screen has no downloads: sharing is its way to save. */
export function savesBySharing(): boolean {
	return "standalone" in navigator && navigator.standalone === true && canShare();
}

function save({ url }: Whole, { name }: AttachedFile): void {
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
}

async function share({ bytes }: Whole, { name, type }: AttachedFile): Promise<void> {
	try {
		await navigator.share({ files: [new File([bytes], name, { type })] });
	} catch (error) {
		// Whoever closes the sheet has shared nothing, and that is all; a tap that took too long is tapped again.
		if (!(error instanceof DOMException)) throw error;
	}
}
