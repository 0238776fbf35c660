import { useRef, useState } from "react";
import { type ReadForeign, readForeign } from "../data/import/read-foreign.ts";
import { ZipUnreadable } from "../data/import/read-zip.ts";

export type Reading =
	| { kind: "resting" | "reading" }
	| { kind: "read"; chosen: File; read: ReadForeign }
	| { kind: "failed"; code: "nothing" | "encrypted" | "too_much" | "damaged" };

/** Reads an export, chosen by the person; of two chosen quickly the later one is shown. */
export function useReadExport(): { reading: Reading; read: (file: File) => Promise<void> } {
	const [reading, setReading] = useState<Reading>({ kind: "resting" });
	const turn = useRef(0);

	async function read(file: File): Promise<void> {
		turn.current += 1;
		const mine = turn.current;
		setReading({ kind: "reading" });
		const result = await readForeign(file).then(
			(found): Reading => ({ kind: "read", chosen: file, read: found }),
			(error: unknown): Reading => ({ kind: "failed", code: codeOf(error) }),
		);
		if (mine === turn.current) setReading(result);
	}
	return { reading, read };
}

function codeOf(error: unknown): Extract<Reading, { kind: "failed" }>["code"] {
	if (!(error instanceof ZipUnreadable)) return "nothing";
	if (error.code === "encrypted") return error.code;
	if (error.code === "too_large") return "too_much";
	return error.code === "not_a_zip" ? "nothing" : "damaged";
}
