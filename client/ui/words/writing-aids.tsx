import { type RefObject, useId, useMemo } from "react";
import type { ThreadRecord } from "../../../shared/member-document.ts";
import type { OpenThread } from "../../data/family-data.ts";
import { useFamily } from "../../hooks/use-family.ts";
import { useMe } from "../../hooks/use-me.ts";
import { useReadable } from "../../hooks/use-readable.ts";
import { type Candidate, personCandidates } from "../picker/candidates.ts";
import { Options } from "../picker/options.tsx";
import { byName } from "../text/by-name.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { fitting } from "./called-for.ts";
import { useAsked } from "./use-asked.ts";
import { useMarkKeys } from "./use-mark-keys.ts";
import { useOptionKeys } from "./use-option-keys.ts";
import { writeInto } from "./write-into.ts";
import styles from "./writing-aids.module.css";

/** What helps to write in a box: the keys for bold and italic, and behind an `@` the people one may mean. */
export function WritingAids({ box, thread }: { box: RefObject<HTMLTextAreaElement | null>; thread: OpenThread }) {
	const t = useLaterText();
	const id = useId();
	const { asked, done } = useAsked(box);
	const candidates = useCallable(useReadable(thread.view).record);
	const options = asked === null ? [] : fitting(candidates, asked.typed);
	const active = useOptionKeys({ box, id, options, onChoose: call, onGiveUp: done });
	useMarkKeys(box);

	function call({ id: whom, name }: Candidate) {
		const one = box.current;
		if (!one || asked === null) return;
		const words = `@${whom === everyone ? t("mention.word") : name} `;
		const end = asked.at + words.length;
		done();
		writeInto(one, { from: asked.at, to: one.selectionEnd, words, start: end, end });
	}

	return (
		<div className={styles.place}>
			{options.length > 0 && <Options id={id} options={options} active={active} onChoose={call} />}
			<p aria-live="polite" className="visually-hidden">
				{options.length > 0 && t("picker.found", { count: options.length })}
			</p>
		</div>
	);
}

const everyone = "everyone";

/** The others of a conversation by name, and everyone where there are several. */
function useCallable(record: ThreadRecord | null): Candidate[] {
	const t = useLaterText();
	const me = useMe();
	const { members } = useFamily();
	return useMemo(() => {
		if (record === null) return [];
		const others = members.filter(({ id, active }) => id !== me && active && record.members.includes(id));
		const people = personCandidates(others.toSorted(byName));
		if (record.kind === "dm" || others.length === 0) return people;
		const detail = t("mention.everyone_detail");
		return [...people, { id: everyone, kind: "everybody", name: t("mention.everyone"), detail }];
	}, [record, me, members, t]);
}
