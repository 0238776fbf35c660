import type { FileState } from "../../../shared/file-state.ts";
import type { FileFact } from "./file-fact.ts";
import type { FileProgress } from "./files.ts";

type Source = {
	state: FileState | undefined;
	fact: FileFact | undefined;
	/** Bytes at the server, of one that is on its way. */
	sent: number | undefined;
	isMine: boolean;
	/** Its message stands in the outbox or in a draft. */
	isUnsaid: boolean;
};

/** How far the bytes of a file are; see FileProgress. */
export function fileProgress({ state, fact, sent, isMine, isUnsaid }: Source): FileProgress {
	if (state?.status === "failed") return { kind: "failed", reason: state.reason };
	const own = isMine ? fact?.own : undefined;
	if (own === undefined || own === null) {
		if (isMine && isUnsaid) return { kind: "kept" };
		return { kind: state === undefined ? "ready" : "coming" };
	}
	if (own.isCancelled) return { kind: "failed", reason: "cancelled" };
	if (own.isReady && state === undefined) return { kind: "ready" };
	if (own.stopped !== null) return { kind: "stopped", code: own.stopped };
	if (sent !== undefined) return { kind: "uploading", sent };
	return { kind: own.isBrought ? "checking" : "kept" };
}
