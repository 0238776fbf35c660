import { useLayoutEffect, useMemo, useState } from "react";
import type { AttachedFile } from "../../../shared/attached-file.ts";
import type { FilePart, FileProgress, FileSource, OpenFile } from "../../data/files/files.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useReadable } from "../../hooks/use-readable.ts";

const loading = { kind: "loading" } as const;
const unopened = { get: (): FileSource => loading, subscribe: () => () => undefined };

/** How far the bytes of a file are. */
export function useProgress(file: AttachedFile, mine: boolean): FileProgress {
	const { files } = useFamilyData();
	const asSaid = useAsSaid(file);
	return useReadable(useMemo(() => files.progress(asSaid, mine), [files, asSaid, mine]));
}

/** A part of a file for as long as it is on the screen; "loading" while it is not wanted (`part` null). */
export function useSource(file: AttachedFile, part: FilePart | null): FileSource {
	const { files } = useFamilyData();
	const asSaid = useAsSaid(file);
	const [opened, setOpened] = useState<OpenFile | null>(null);

	// Before the paint: what memory holds is there in the first picture.
	useLayoutEffect(() => {
		if (part === null) return;
		const open = files.open(asSaid, part);
		setOpened(open);
		return () => {
			setOpened(null);
			open.close();
		};
	}, [files, asSaid, part]);
	return useReadable(opened?.source ?? unopened);
}

/** A file says the same for ever; the object that says it is another one once its message is accepted. */
function useAsSaid(file: AttachedFile): AttachedFile {
	const { id } = file;
	// biome-ignore lint/correctness/useExhaustiveDependencies: what has this id is this file.
	return useMemo(() => file, [id]);
}
