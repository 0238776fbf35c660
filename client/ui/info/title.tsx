import { type FormEvent, useState } from "react";
import { nameSchema } from "../../../shared/text.ts";
import type { ShownThread } from "../../data/family-data.ts";
import { Button } from "../parts/button.tsx";
import { Field } from "../parts/field.tsx";
import { ThreadAvatar } from "../parts/thread-avatar.tsx";
import { useWayBack } from "../parts/use-way-back.ts";
import { titleWords } from "../text/title-words.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./thread-info.module.css";

type TitleProps = { shown: ShownThread; me: string; onRename: (title: string) => Promise<boolean> };

/** What the thread is called, and a box to call it something else. */
export function Title({ shown, me, onRename }: TitleProps) {
	const t = useLaterText();
	const [isWriting, setWriting] = useState(false);
	const way = useWayBack(isWriting);
	const { record } = shown;
	const title = titleWords(t, shown);
	const isUntitled = record.kind === "group" && record.title === "";
	return (
		<section className={styles.title}>
			<ThreadAvatar record={record} title={title} me={me} size={72} />
			<div className={styles.words}>
				<h2 className={styles.name} dir="auto">
					{title}
				</h2>
				<p className={styles.soft}>
					{isUntitled ? t("details.untitled_group") : t("details.people", { count: record.members.length })}
				</p>
			</div>
			{shown.may.rename && !isWriting && (
				<Button ref={way} kind="plain" onClick={() => setWriting(true)}>
					{t("details.rename")}
				</Button>
			)}
			{isWriting && <Rename before={record.title} onRename={onRename} onClose={() => setWriting(false)} />}
		</section>
	);
}

type RenameProps = Pick<TitleProps, "onRename"> & { before: string; onClose: () => void };

function Rename({ before, onRename, onClose }: RenameProps) {
	const t = useLaterText();
	const [title, setTitle] = useState(before);
	const [refused, setRefused] = useState<string | null>(null);

	async function onSubmit(event: FormEvent) {
		event.preventDefault();
		const parsed = nameSchema.safeParse(title);
		if (!parsed.success) return setRefused(t("field.bad_name"));
		if (parsed.data === before || (await onRename(parsed.data))) onClose();
	}

	return (
		<form className={styles.rename} onSubmit={(event) => void onSubmit(event)} noValidate>
			<Field
				label={t("details.name")}
				name="title"
				autoComplete="off"
				autoFocus
				dir="auto"
				value={title}
				onChange={(event) => {
					setTitle(event.currentTarget.value);
					setRefused(null);
				}}
				hint={null}
				refused={refused}
				extra={null}
			/>
			<div className={styles.actions}>
				<Button kind="plain" onClick={onClose}>
					{t("dialog.cancel")}
				</Button>
				<Button kind="primary" type="submit">
					{t("details.rename_submit")}
				</Button>
			</div>
		</form>
	);
}
