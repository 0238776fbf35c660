import type { TranslateLater } from "../../../shared/i18n/translate.ts";
import type { ImportOutcome, ImportState, LeftBehind } from "../../data/import/imports.ts";
import panel from "../account/panel.module.css";
import { Panel } from "../account/panel.tsx";
import making from "../keepsake/making.module.css";
import { Button } from "../parts/button.tsx";
import { LinkButton } from "../parts/link-button.tsx";
import { Notice } from "../parts/notice.tsx";
import { writeDate } from "../text/times.ts";
import { useLaterText } from "../text/use-later-text.ts";
import styles from "./report.module.css";

type BringingProps = { state: Exclude<ImportState, { kind: "resting" }>; onStop: () => void; onHeed: () => void };

/** How far an import is, and what came of it. */
export function Bringing({ state, onStop, onHeed }: BringingProps) {
	const t = useLaterText();
	if (state.kind === "running") return <Running state={state} onStop={onStop} />;
	return (
		<Panel heading={t("import.done_heading")}>
			{state.kind === "failed" && <Notice kind="trouble">{t("import.trouble")}</Notice>}
			<div role="status" className={panel.part}>
				{state.kind === "stopped" && <p>{t("import.stopped")}</p>}
				<Outcome outcome={state.outcome} />
			</div>
			<div className={panel.actions}>
				{state.outcome.brought + state.outcome.there > 0 && (
					<LinkButton href={`/threads/${state.threadId}`} kind="primary">
						{t("import.go")}
					</LinkButton>
				)}
				<Button kind="plain" onClick={onHeed}>
					{t("import.another")}
				</Button>
			</div>
		</Panel>
	);
}

type Running = Extract<ImportState, { kind: "running" }>;

function Running({ state, onStop }: { state: Running; onStop: () => void }) {
	const t = useLaterText();
	const { done, total, isWaiting, isKept } = state;
	return (
		<Panel heading={t("import.running")}>
			<progress className={making.bar} aria-label={t("import.running")} max={Math.max(1, total)} value={done} />
			{total > 0 && <p>{t("import.step", { done: String(done), total: String(total) })}</p>}
			<p className={panel.soft} role="status">
				{t(isWaiting ? "import.waiting" : "import.running_note")}
			</p>
			{!isKept && <Notice kind="calm">{t("import.not_kept")}</Notice>}
			<div className={panel.actions}>
				<Button kind="plain" onClick={onStop}>
					{t("import.stop")}
				</Button>
			</div>
		</Panel>
	);
}

function Outcome({ outcome: { brought, there, omitted, left, first } }: { outcome: ImportOutcome }) {
	const t = useLaterText();
	return (
		<>
			<p>{t("import.done", { count: brought })}</p>
			{there > 0 && <p>{t("import.there", { count: there })}</p>}
			{omitted > 0 && <p>{t("import.omitted", { count: omitted })}</p>}
			{left > 0 && (
				<>
					<Notice kind="calm">{t("import.left", { count: left })}</Notice>
					<ul className={styles.lines}>
						{first.map((one) => (
							<li key={`${one.at} ${one.name} ${one.from}`} dir="auto">
								{leftWords(t, one)}
							</li>
						))}
					</ul>
				</>
			)}
		</>
	);
}

function leftWords(t: TranslateLater, { from, at, name, why }: LeftBehind): string {
	const said = { from, date: writeDate(at), why: t(`import.why.${reasonOf(why)}`) };
	return name === null ? t("import.left_message", said) : t("import.left_file", { ...said, name });
}

function reasonOf(why: string): "too_large" | "too_long" | "other" {
	if (why === "too_large") return "too_large";
	return why === "body_too_long" ? "too_long" : "other";
}
