import { useRef, useState } from "react";
import { type ReadChatExport, readChatExport } from "../data/import/read-chat-export.ts";
import { ZipUnreadable } from "../data/import/read-zip.ts";

export type Reading =
	| { kind: "resting" | "reading" }
	| { kind: "read"; export: ReadChatExport }
	| { kind: "failed"; code: "no_chat" | "encrypted" | "too_large" | "damaged" };

/** Reads an export of another program, chosen by the person; of two chosen quickly the later one is shown. */
export function useReadExport(): { reading: Reading; read: (file: File) => Promise<void> } {
	const [reading, setReading] = useState<Reading>({ kind: "resting" });
	const turn = useRef(0);

	async function read(file: File): Promise<void> {
		turn.current += 1;
		const mine = turn.current;
		setReading({ kind: "reading" });
		const result = await readChatExport(file).then(
			(found): Reading => ({ kind: "read", export: found }),
			(error: unknown): Reading => ({ kind: "failed", code: codeOf(error) }),
		);
		if (mine === turn.current) setReading(result);
	}
	return { reading, read };
}

function codeOf(error: unknown): Extract<Reading, { kind: "failed" }>["code"] {
	if (!(error instanceof ZipUnreadable)) return "no_chat";
	if (error.code === "encrypted" || error.code === "too_large") return error.code;
	return error.code === "not_a_zip" ? "no_chat" : "damaged";
}
