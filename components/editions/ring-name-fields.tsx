import { Details } from '@/components/ui/details';
import { TextInput } from '@/components/ui/text-input';
import { type EditionRingNames, longestRingName } from '@/lib/domain/edition-ring-names';
import { type Ring, rings } from '@/lib/domain/ring';
import { type Locale, textOf } from '@/lib/text/locale';

type RingNameFieldsProps = { locale: Locale; names: EditionRingNames | null };

/** The edition's own names of the rings, folded away: most editions have none. A usual name stands as an empty field. */
export function RingNameFields({ locale, names }: RingNameFieldsProps) {
  const { editionFiles, words } = textOf(locale);
  const { heading, hint, name, nameEn } = editionFiles.rings;
  const own = (language: Locale, ring: Ring) => {
    const stored = names?.[language][ring] ?? '';
    return stored === textOf(language).words.rings[ring] ? '' : stored;
  };
  return (
    <Details summary={heading} open={names !== null}>
      <p>{hint}</p>
      <div className="edition-ring-names">
        {rings.map((ring) => (
          <TextInput
            key={ring}
            {...{ locale, id: fieldOf[ring], label: name(words.rings[ring]), size: 's', maxLength: longestRingName }}
            defaultValue={own('da', ring)}
          />
        ))}
        {rings.map((ring) => (
          <TextInput
            key={ring}
            {...{ locale, id: `${fieldOf[ring]}En`, label: nameEn(words.rings[ring]), size: 's' }}
            maxLength={longestRingName}
            defaultValue={own('en', ring)}
          />
        ))}
      </div>
    </Details>
  );
}

const fieldOf: Readonly<Record<Ring, string>> = {
  ready: 'ringReady',
  trial: 'ringTrial',
  watch: 'ringWatch',
  wait: 'ringWait',
};
