import { useEffect, useRef, useState } from "react";
import type { Session } from "../../../shared/api/people.ts";
import type { ThreadRow } from "../../data/family-data.ts";
import type { Keepsake, KeepsakeShape, KeepsakeStep } from "../../data/keepsake/keepsake.ts";
import { useFamily } from "../../hooks/use-family.ts";
import { useMakeKeepsake } from "../../hooks/use-make-keepsake.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { useMemberName } from "../text/use-member-name.ts";
import { fileNameOf } from "./file-name-of.ts";
import { pageWords } from "./page-words.ts";

/** A copy that was made, at an address of this page, under the name it is saved by. */
export type MadeCopy = Keepsake & { url: string; name: string };

export type Keeping =
	| { kind: "resting" | "stopped" | "failed" }
	| { kind: "making"; step: KeepsakeStep | null }
	| { kind: "made"; made: MadeCopy };

type Wish = { shape: KeepsakeShape; withFiles: boolean; rows: readonly ThreadRow[] };

/** Making a copy, stopping it, and what came of it; leaving the page ends it and lets go of it. */
export function useKeeping(session: Session) {
	const t = useLaterText();
	const makeKeepsake = useMakeKeepsake();
	const { name: familyName, members } = useFamily();
	const nameOf = useMemberName();
	const [keeping, setKeeping] = useState<Keeping>({ kind: "resting" });
	const stopping = useRef<AbortController | null>(null);
	const me = session.member.id;
	const url = keeping.kind === "made" ? keeping.made.url : null;

	useEffect(() => () => stopping.current?.abort(), []);
	useEffect(
		() => () => {
			if (url !== null) URL.revokeObjectURL(url);
		},
		[url],
	);

	async function make({ shape, withFiles, rows }: Wish): Promise<void> {
		const ending = new AbortController();
		stopping.current = ending;
		setKeeping({ kind: "making", step: null });
		const madeAt = new Date().toISOString();
		try {
			const people = members.map(({ id, name, username, role, active }) => ({ id, name, username, role, active }));
			const made = await makeKeepsake({
				me,
				head: { madeAt, madeBy: me, family: { name: familyName }, people },
				threads: rows.map(keptThread),
				words: pageWords(t, { madeAt, familyName, me, nameOf }),
				shape,
				withFiles,
				onStep: (step) => setKeeping({ kind: "making", step }),
				signal: ending.signal,
			});
			const [only, ...others] = rows;
			const called = only !== undefined && others.length === 0 ? only.title : familyName;
			const name = fileNameOf(called, madeAt, shape);
			setKeeping({ kind: "made", made: { ...made, url: URL.createObjectURL(made.blob), name } });
		} catch (error) {
			if (!ending.signal.aborted) reportError(error);
			setKeeping({ kind: ending.signal.aborted ? "stopped" : "failed" });
		}
	}
	return { keeping, make, stop: () => stopping.current?.abort() };
}

function keptThread({ record, title }: ThreadRow) {
	const { id, kind, members, createdAt, open } = record;
	return { id, kind, title: record.title, members, createdAt, shownTitle: title, segments: open + 1 };
}
