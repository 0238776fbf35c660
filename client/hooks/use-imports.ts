import { useEffect, useState } from "react";
import type { ForeignChat } from "../../shared/import/foreign-chat.ts";
import { threadOfImport } from "../../shared/import/plan-import.ts";
import type { ImportState, Imports } from "../data/import/imports.ts";
import { createWritable } from "../data/readable.ts";
import { sha256 } from "../data/sha256.ts";
import { useFamilyData } from "./family-data-context.tsx";
import { useMe } from "./use-me.ts";
import { useReadable } from "./use-readable.ts";

const resting = createWritable<ImportState>({ kind: "resting" });

/** The import under way, or none; `imports` is null until that part of the page is here. It goes on when the page is left. */
export function useImports() {
	const data = useFamilyData();
	const me = useMe();
	const [imports, setImports] = useState<Imports | null>(null);
	const state = useReadable(imports?.state ?? resting);

	useEffect(() => {
		let isLeft = false;
		data.openImports().then(
			(opened) => {
				if (!isLeft) setImports(opened);
			},
			() => undefined,
		);
		return () => {
			isLeft = true;
		};
	}, [data]);
	return { imports, state, groupFor: (chat: ForeignChat) => threadOfImport(chat, me, sha256) };
}
