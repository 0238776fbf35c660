import { useState } from "react";
import type { ForeignChat } from "../../../shared/import/foreign-chat.ts";
import type { ImportWish } from "../../data/import/imports.ts";
import { useFamily } from "../../hooks/use-family.ts";
import { useMe } from "../../hooks/use-me.ts";
import { useThreads } from "../../hooks/use-threads.ts";
import panel from "../account/panel.module.css";
import { Panel } from "../account/panel.tsx";
import { PeopleChoice } from "../account/people-choice.tsx";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { titleWords } from "../text/title-words.ts";
import { useLaterText } from "../text/use-later-text.ts";
import { NameField } from "../welcome/name-field.tsx";
import { likelyMembers } from "./likely-members.ts";
import { WhoIsWho } from "./who-is-who.tsx";

type BringInProps = {
	chats: readonly ForeignChat[];
	/** The group a conversation becomes where it is brought in by itself. */
	groupFor: (chat: ForeignChat) => string;
	onBegin: (wish: ImportWish) => void;
};

/** Which conversation, into what, and for an export of several which of them. */
export function BringIn({ chats, groupFor, onBegin }: BringInProps) {
	const t = useLaterText();
	const [number, setNumber] = useState(0);
	const chat = chats[number];
	return (
		<Panel heading={t("import.begin")}>
			{chats.length > 1 && (
				<SelectField
					label={t("import.conversation")}
					value={number}
					choices={chats.map((one, index) => ({ value: index, label: labelOf(one) }))}
					onChoose={setNumber}
				/>
			)}
			{chat && <OneChat key={number} {...{ chat, number, onBegin }} own={groupFor(chat)} />}
		</Panel>
	);
}

type OneChatProps = { chat: ForeignChat; number: number; own: string; onBegin: BringInProps["onBegin"] };

function OneChat({ chat, number, own, onBegin }: OneChatProps) {
	const t = useLaterText();
	const me = useMe();
	const { members } = useFamily();
	const [matched, setMatched] = useState<ReadonlyMap<string, string>>(() => likelyMembers(chat.people, members));
	const [readers, setReaders] = useState<readonly string[] | null>(null);
	const [into, setInto] = useState(own);
	const [isAsked, setAsked] = useState(false);
	const groups =
		useThreads()?.filter(({ record, isGone, may }) => record.kind === "group" && !isGone && may.write) ?? [];
	const known = groups.find(({ record }) => record.id === into);
	const others = members.filter(({ id, active }) => active && id !== me);
	const likely = others.filter(({ id }) => [...matched.values()].includes(id)).map(({ id }) => id);
	const memberIds = readers ?? likely;

	function begin(title: string): void {
		setAsked(true);
		if (known === undefined && memberIds.length === 0) return;
		const start = known === undefined ? { title, memberIds } : null;
		onBegin({ number, threadId: into, start, matched: [...matched] });
	}
	return (
		<form
			className={panel.form}
			onSubmit={(event) => {
				event.preventDefault();
				begin(String(new FormData(event.currentTarget).get("title") ?? "").trim());
			}}
		>
			<WhoIsWho people={chat.people} members={members} matched={matched} onMatch={setMatched} />
			{groups.length > 0 && (
				<SelectField
					label={t("import.into")}
					value={into}
					choices={[
						...(groups.some(({ record }) => record.id === own) ? [] : [{ value: own, label: t("import.into_new") }]),
						...groups.map((row) => ({ value: row.record.id, label: titleWords(t, row) })),
					]}
					onChoose={setInto}
				/>
			)}
			{known?.record.id === own && <Notice kind="calm">{t("import.again", { title: titleWords(t, known) })}</Notice>}
			{known === undefined && (
				<>
					<NameField
						{...{ name: "title", label: t("import.name"), hint: null, autoComplete: "off", refused: null }}
						initial={titleOf(chat)}
					/>
					<PeopleChoice
						legend={t("import.here")}
						alwaysNote=""
						people={others}
						always={[]}
						chosen={memberIds}
						onChange={setReaders}
					/>
					{isAsked && memberIds.length === 0 && <Notice kind="trouble">{t("import.needs_other")}</Notice>}
				</>
			)}
			<div className={panel.actions}>
				<Button kind="primary" type="submit">
					{t("import.begin")}
				</Button>
			</div>
		</form>
	);
}

/** As it was called, or after its people. */
function titleOf({ title, people }: ForeignChat): string {
	const called = title || people.map(({ name }) => name).join(", ");
	return called.slice(0, 60).trim();
}

function labelOf(chat: ForeignChat): string {
	return `${titleOf(chat)} (${chat.messages.length})`;
}
