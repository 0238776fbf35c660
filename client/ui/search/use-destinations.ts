import type { ThreadRecord } from "../../../shared/member-document.ts";
import { useFamilyData } from "../../hooks/family-data-context.tsx";
import { useFamily } from "../../hooks/use-family.ts";
import { useThreads } from "../../hooks/use-threads.ts";
import { type Candidate, peopleFor, personCandidates } from "../picker/candidates.ts";
import { titleWords } from "../text/title-words.ts";
import { useText } from "../text/use-text.ts";

/** Where the quick switcher leads: a conversation, or a person; `threadOf` answers its id, and rejects with StorageFailed. */
export type Destination = { candidate: Candidate; record: ThreadRecord | null; threadOf: () => Promise<string> };

/** My conversations, the last active first, then those of the family I have no conversation with yet. */
export function useDestinations(me: string): Destination[] {
	const t = useText();
	const data = useFamilyData();
	const { members } = useFamily();
	const rows = (useThreads() ?? []).filter(({ isGone }) => !isGone);
	const met = new Set(rows.flatMap(({ record }) => (record.kind === "dm" ? record.members : [])));
	const threads = rows.map((row): Destination => {
		const { record } = row;
		const candidate = { id: record.id, kind: "person" as const, name: titleWords(t, row), detail: null };
		return { candidate, record, threadOf: async () => record.id };
	});
	const people = personCandidates(peopleFor(members, [me]));
	const others = people.filter(({ id }) => !met.has(id));
	return [
		...threads,
		...others.map((candidate) => ({
			...{ candidate, record: null },
			threadOf: () => data.startThread({ to: [candidate.id], title: "", body: "", files: [] }),
		})),
	];
}
