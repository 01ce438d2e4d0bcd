'use client';

import { Button, TextInput, useTranslation } from '@payloadcms/ui';
import { type ChangeEvent, type SubmitEvent, useState } from 'react';
import { inLanguage } from '#cms/label.ts';
import { type Contacts, requestForPerson } from './person-request.ts';
import { personTexts } from './person-texts.ts';

const NOBODY: Contacts = { email: '', phone: '' };

/** Serves a person's rights: a copy of everything held, or its erasure, typed twice. */
export const PersonPanel = () => {
  const { i18n } = useTranslation();
  const t = (name: keyof typeof personTexts) => inLanguage(i18n.language, personTexts[name]);
  const [person, setPerson] = useState(NOBODY);
  const [again, setAgain] = useState(NOBODY);
  const [erasing, setErasing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState('');

  const send = async (act: 'export' | 'erase') => {
    setBusy(true);
    const answer = await requestForPerson(act, person, again, i18n.language);
    setBusy(false);
    if (!answer.ok) return setOutcome(answer.error ?? t('failed'));
    setErasing(false);
    setAgain(NOBODY);
    setOutcome(act === 'export' ? t('exported') : `${t('erased')}\n${answer.value}`);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void send(erasing ? 'erase' : 'export');
  };
  const contact = (
    name: keyof Contacts,
    text: keyof typeof personTexts,
    [values, set]: [Contacts, (values: Contacts) => void],
  ) => (
    <TextInput
      path={`person-${text}`}
      label={t(text)}
      value={values[name]}
      onChange={(event: ChangeEvent<HTMLInputElement>) =>
        set({ ...values, [name]: event.target.value })
      }
    />
  );

  return (
    <form className="person-panel" onSubmit={submit}>
      <h2>{t('title')}</h2>
      <p>{t('hint')}</p>
      <div className="person-panel__row">
        {contact('email', 'email', [person, setPerson])}
        {contact('phone', 'phone', [person, setPerson])}
      </div>
      {erasing && (
        <>
          <p>{t('again')}</p>
          <div className="person-panel__row">
            {contact('email', 'emailAgain', [again, setAgain])}
            {contact('phone', 'phoneAgain', [again, setAgain])}
          </div>
        </>
      )}
      <div className="person-panel__buttons">
        <Button type="submit" disabled={busy} className={erasing ? 'person-panel__danger' : ''}>
          {t(erasing ? 'confirm' : 'export')}
        </Button>
        <Button
          type="button"
          buttonStyle="secondary"
          disabled={busy}
          onClick={() => setErasing(!erasing)}
        >
          {t(erasing ? 'cancel' : 'erase')}
        </Button>
      </div>
      <output className="person-panel__outcome">{outcome}</output>
    </form>
  );
};
