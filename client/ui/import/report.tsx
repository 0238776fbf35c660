import type { ReadChatExport } from "../../data/import/read-chat-export.ts";
import panel from "../account/panel.module.css";
import { Panel } from "../account/panel.tsx";
import { Notice } from "../parts/notice.tsx";
import { writeDate, writeNames } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./report.module.css";

/** Lines shown of those that could not be read: enough to see what they are. */
const shownLines = 10;

/** What stands in an export, before anything is done with it: who, how much, from when to when, and what could not be read. */
export function Report({ read: { chat, files } }: { read: ReadChatExport }) {
	const t = useLaterText();
	const { people, messages, notices, unread, dates } = chat;
	const days = messages.map(({ at }) => at).toSorted();
	const [from = "", to = from] = [days[0], days.at(-1)];
	return (
		<Panel heading={t("import.report")}>
			<p role="status">{t("import.messages", { count: messages.length, from: writeDate(from), to: writeDate(to) })}</p>
			<p>{t("import.people", { names: writeNames(people) })}</p>
			<p>{t("import.files", { here: String(files.here), missing: String(files.missing) })}</p>
			{notices.length > 0 && <p className={panel.soft}>{t("import.notices", { count: notices.length })}</p>}
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
			<p className={panel.soft}>{t("import.not_yet")}</p>
		</Panel>
	);
}
