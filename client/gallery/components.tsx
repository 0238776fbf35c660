import type { ReactNode } from "react";
import { Ring } from "../ui/files/ring.tsx";
import { Wave } from "../ui/files/wave.tsx";
import { Avatar } from "../ui/parts/avatar.tsx";
import { Button } from "../ui/parts/button.tsx";
import { Field } from "../ui/parts/field.tsx";
import { hues } from "../ui/parts/hue.ts";
import { Icon, type IconName } from "../ui/parts/icon.tsx";
import { LinkButton } from "../ui/parts/link-button.tsx";
import { Mark } from "../ui/parts/mark.tsx";
import { Notice } from "../ui/parts/notice.tsx";
import { PasswordField } from "../ui/parts/password-field.tsx";
import { Patience } from "../ui/parts/patience.tsx";
import { SelectField } from "../ui/parts/select-field.tsx";
import { ThreadAvatar } from "../ui/parts/thread-avatar.tsx";
import { DeliverySign } from "../ui/thread/delivery-sign.tsx";
import { JumpPill } from "../ui/thread/jump-pill.tsx";
import { alva, bo, boThread, cleo, didi, familyThread, groupThread } from "./cast.ts";
import styles from "./components.module.css";

const colours = [
	...["paper", "surface", "raised", "sunken", "line", "line-strong", "ink", "ink-soft", "ember", "ember-press"],
	...["on-ember", "ember-soft", "ember-wash", "danger", "danger-soft", "on-danger", "calm", "bubble", "bubble-mine"],
];
/** The compiler asks for each of them. */
const signs: Record<IconName, true> = {
	attach: true,
	alert: true,
	back: true,
	check: true,
	checks: true,
	clock: true,
	close: true,
	copy: true,
	device: true,
	down: true,
	family: true,
	offline: true,
	person: true,
	send: true,
	share: true,
	info: true,
	leave: true,
	mute: true,
	note: true,
	search: true,
	pencil: true,
	add: true,
	pin: true,
	star: true,
};
const sizes = ["small", "note", "body", "title", "heading"];
const wave = "FKPZeilnqtwywuspmkhfdbZXVTQNKIGFHJLORUXadgjmprvz0zxurnkhdaXTPLHD";
const nothing = () => undefined;

/** Every part in every state it has by itself, on one page. */
export function Components() {
	return (
		<main className={styles.page}>
			<Shelf name="Buttons">
				{(["primary", "plain", "quiet", "danger"] as const).flatMap((kind) => [
					<Button key={kind} kind={kind}>
						{kind}
					</Button>,
					<Button key={`${kind} off`} kind={kind} disabled>{`${kind}, disabled`}</Button>,
				])}
				<LinkButton href="/" kind="primary">
					A link
				</LinkButton>
				<LinkButton href="/" kind="plain">
					A plain link
				</LinkButton>
			</Shelf>
			<Shelf name="Fields">
				<Field label="Your name" hint="As your family calls you" refused={null} extra={null} defaultValue="" />
				<Field label="Written in" hint={null} refused={null} extra={null} defaultValue="Alva" />
				<Field
					label="Refused"
					hint={null}
					refused="This name is taken. Try another one."
					extra={null}
					defaultValue="bo"
				/>
				<PasswordField name="password" label="Password" isNew refused={null} />
				<SelectField label="It works for" value={7} choices={[{ value: 7, label: "7 days" }]} onChoose={nothing} />
			</Shelf>
			<Shelf name="Words in passing">
				<Notice kind="calm">You are in. Everything else comes by itself.</Notice>
				<Notice kind="trouble">The family server does not answer. Nothing you typed is lost.</Notice>
				<Patience />
			</Shelf>
			<Shelf name="People and conversations">
				{[alva, bo, cleo, didi].map(({ id, name }, index) => (
					<Avatar key={id} id={id} name={name} size={72 - index * 14} online={index % 2 === 1} />
				))}
				{[familyThread, boThread, groupThread].map((record) => (
					<ThreadAvatar key={record.id} record={record} title="Bo" me={alva.id} size={48} />
				))}
				{hues.map((hue) => (
					<span key={hue} className={styles.hue} style={{ "--hue": hue }}>
						{hue}
					</span>
				))}
			</Shelf>
			<Shelf name="How far it is">
				{(["waiting", "sent", "read", "refused"] as const).map((delivery) => (
					<DeliverySign key={delivery} delivery={delivery} isSpelledOut />
				))}
				{[0, 0.35, 1].map((part) => (
					<Ring key={part} part={part} />
				))}
				<Wave wave={wave} played={0.4} />
				<div className={styles.pills}>
					<JumpPill unseen={0} onJump={nothing} />
				</div>
				<div className={styles.pills}>
					<JumpPill unseen={21} onJump={nothing} />
				</div>
			</Shelf>
			<Shelf name="Signs">
				<Mark size={48} />
				{(Object.keys(signs) as IconName[]).map((name) => (
					<Icon key={name} name={name} size={28} />
				))}
			</Shelf>
			<Shelf name="Colours">
				{colours.map((name) => (
					<span
						key={name}
						className={styles.colour}
						style={{ background: `linear-gradient(var(--${name}) 3rem, var(--surface) 3rem)` }}
					>
						{name}
					</span>
				))}
			</Shelf>
			<Shelf name="Letters">
				{sizes.map((size) => (
					<span key={size} style={{ fontSize: `var(--text-${size})` }}>
						{size}: The soup is on the stove
					</span>
				))}
			</Shelf>
		</main>
	);
}

function Shelf({ name, children }: { name: string; children: ReactNode }) {
	return (
		<section>
			<h2>{name}</h2>
			<div className={styles.shelf}>{children}</div>
		</section>
	);
}
