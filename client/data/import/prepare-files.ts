import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { ForeignFile } from "../../../shared/import/foreign-chat.ts";
import type { PlannedMessage } from "../../../shared/import/plan-import.ts";
import { FileRefused, type Files } from "../files/files.ts";

type Parts = {
	files: Pick<Files, "keep">;
	open: (ref: string) => Promise<Blob | null>;
	/** The export does not hold one of its files. */
	onOmitted: () => void;
	/** A file that cannot be brought, and why: a code of `FileRefused`. */
	onLeft: (message: PlannedMessage, name: string, why: string) => void;
};

/** Makes the files of a message ready and keeps them on this device until they are brought. Rejects with StorageFailed. */
export async function prepareFiles(
	{ files, open, onOmitted, onLeft }: Parts,
	message: PlannedMessage,
): Promise<AttachedFile[]> {
	const prepared: AttachedFile[] = [];
	for (const file of message.files) {
		if (file.ref === null) {
			onOmitted();
			continue;
		}
		try {
			const bytes = await open(file.ref).catch(() => null);
			if (bytes === null) throw new FileRefused("unreadable");
			prepared.push(asItWas(file, await files.keep(new File([bytes], file.name, { type: file.type }), "usual")));
		} catch (error) {
			if (!(error instanceof FileRefused)) throw error;
			onLeft(message, file.name, error.refusal);
		}
	}
	return prepared;
}

/** What was spoken is a voice, as it was; without its wave, which nobody has drawn. */
function asItWas({ shownAs }: ForeignFile, kept: AttachedFile): AttachedFile {
	return shownAs === "voice" && kept.shownAs === "audio" ? { ...kept, shownAs } : kept;
}
