import { type FormEvent, useEffect, useRef, useState } from "react";
import type { ShownThread } from "../../data/family-data.ts";
import { useFamily } from "../../hooks/use-family.ts";
import { Button } from "../parts/button.tsx";
import { peopleFor, personCandidates } from "../picker/candidates.ts";
import { PeopleField } from "../picker/people-field.tsx";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./thread-info.module.css";

type AddPeopleProps = {
	shown: ShownThread;
	onAdd: (ids: readonly string[]) => Promise<boolean>;
	onClose: () => void;
};

/** Chooses who else is to be in the group, and says what they will see. */
export function AddPeople({ shown, onAdd, onClose }: AddPeopleProps) {
	const t = useLaterText();
	const { members } = useFamily();
	const input = useRef<HTMLInputElement>(null);
	const form = useRef<HTMLFormElement>(null);
	const [ids, setIds] = useState<readonly string[]>([]);
	const [typed, setTyped] = useState("");
	const [problem, setProblem] = useState<string | null>(null);

	useEffect(() => {
		input.current?.focus();
		form.current?.scrollIntoView({ block: "nearest" });
	}, []);

	async function onSubmit(event: FormEvent) {
		event.preventDefault();
		const isUnfinished = typed.trim() !== "";
		if (isUnfinished || ids.length === 0) {
			setProblem(isUnfinished ? t("new.not_chosen", { text: typed.trim() }) : t("details.add_nobody"));
			return input.current?.focus();
		}
		if (await onAdd(ids)) onClose();
	}

	return (
		<form ref={form} className={styles.adding} onSubmit={(event) => void onSubmit(event)} noValidate>
			<PeopleField
				label={t("details.add")}
				input={input}
				chosen={personCandidates(members.filter(({ id }) => ids.includes(id)))}
				offered={personCandidates(peopleFor(members, [...shown.record.members, ...ids]))}
				typed={typed}
				onTyped={(next) => {
					setTyped(next);
					setProblem(null);
				}}
				onAdd={(id) => setIds([...ids, id])}
				onRemove={(id) => setIds(ids.filter((other) => other !== id))}
				problem={problem}
			/>
			<p className={styles.soft}>{t("details.add_note")}</p>
			<div className={styles.actions}>
				<Button kind="plain" onClick={onClose}>
					{t("dialog.cancel")}
				</Button>
				<Button kind="primary" type="submit">
					{t("details.add_submit")}
				</Button>
			</div>
		</form>
	);
}
