import { LOCALES } from '#i18n/locales.ts';
import { Wrap } from '#ui/wrap.tsx';
import { DesignControls } from './design-controls.tsx';
import { DesignDrawings } from './design-drawings.tsx';
import { DesignFields } from './design-fields.tsx';
import { DesignText } from './design-text.tsx';
import { DesignTokens } from './design-tokens.tsx';

const THEMES = ['light', 'dark'] as const;

/** Every primitive of `ui/` in every state, in three languages and both themes, on one page. */
export const DesignPage = () => (
  <>
    <Wrap className="py-10">
      <h1 className="text-h1">Design</h1>
      <p className="text-ink-2">Development only. Tokens: src/ui/tokens.css.</p>
    </Wrap>
    {THEMES.map((theme) => (
      <div key={theme} data-theme={theme} className="bg-paper text-ink">
        <Wrap className="space-y-12 py-10">
          <h2 className="text-h2">{theme}</h2>
          <DesignTokens />
          <DesignDrawings theme={theme} />
          {LOCALES.map((locale) => (
            <div key={locale} lang={locale} className="space-y-10 border-t border-ink pt-6">
              <p className="text-note text-ink-3">{locale}</p>
              <DesignText locale={locale} />
              <DesignControls locale={locale} id={`${theme}-${locale}`} />
              <DesignFields locale={locale} id={`${theme}-${locale}`} />
            </div>
          ))}
        </Wrap>
      </div>
    ))}
  </>
);
