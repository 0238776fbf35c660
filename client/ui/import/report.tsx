import type { ForeignChat } from "../../../shared/import/foreign-chat.ts";
import type { ReadChatExport } from "../../data/import/read-chat-export.ts";
import type { ReadForeign } from "../../data/import/read-foreign.ts";
import panel from "../account/panel.module.css";
import { Panel } from "../account/panel.tsx";
import { Notice } from "../parts/notice.tsx";
import { writeDate, writeNames } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./report.module.css";

/** Lines shown of those that could not be read: enough to see what they are. */
const shownLines = 10;

/** What stands in an export, before anything is done with it: who, how much, from when to when, and what could not be read. */
export function Report({ read: { chats, whatsApp, lacks } }: { read: ReadForeign }) {
	const t = useLaterText();
	const days = chats.flatMap(({ messages }) => messages.map(({ at }) => at)).toSorted();
	const [from = "", to = from] = [days[0], days.at(-1)];
	return (
		<Panel heading={t("import.report")}>
			<p role="status">{t("import.messages", { count: days.length, from: writeDate(from), to: writeDate(to) })}</p>
			<p>{t("import.people", { names: writeNames([...new Set(chats.flatMap(namesIn))]) })}</p>
			<Files chats={chats} />
			{whatsApp === null ? <p className={panel.soft}>{t("import.ours_left")}</p> : <OfWhatsApp read={whatsApp} />}
			{lacks !== 0 && <Notice kind="calm">{t("import.lacks")}</Notice>}
		</Panel>
	);
}

function Files({ chats }: { chats: readonly ForeignChat[] }) {
	const t = useLaterText();
	const files = chats.flatMap(({ messages }) => messages.flatMap((message) => message.files));
	const here = files.filter(({ ref }) => ref !== null).length;
	return <p>{t("import.files", { here: String(here), missing: String(files.length - here) })}</p>;
}

function OfWhatsApp({ read: { chat } }: { read: ReadChatExport }) {
	const t = useLaterText();
	const { notices, unread, dates } = chat;
	return (
		<>
			{notices.length > 0 && <p className={panel.soft}>{t("import.program_lines", { count: notices.length })}</p>}
			<p className={panel.soft}>{t("import.zone")}</p>
			{!dates.isSure && <Notice kind="calm">{t(`import.unsure.${dates.order}`)}</Notice>}
			{unread.length > 0 && (
				<div className={panel.part}>
					<Notice kind="calm">{t("import.unread", { count: unread.length })}</Notice>
					<ul className={styles.lines}>
						{unread.slice(0, shownLines).map(({ line, text }) => (
							<li key={line} dir="auto">
								{t("import.line", { number: String(line), text })}
							</li>
						))}
					</ul>
				</div>
			)}
		</>
	);
}

/** Of those who wrote; whoever only put an emoji to something is not told of here. */
function namesIn({ people, messages }: ForeignChat): string[] {
	const wrote = new Set(messages.map(({ by }) => by));
	return people.filter(({ key }) => wrote.has(key)).map(({ name }) => name);
}
