import type { PaperTexts } from '../../lib/domain/paper-texts';

/** What the demo's digitaliseringschef might write in a paper; as simulated as the answers it stands with. */
export const demoPaperTexts: PaperTexts = {
  title: 'Brug af ny teknologi: hvor skal vi afprøve mere?',
  forum: 'Økonomi- og Erhvervsudvalget',
  purpose:
    'Udvalget orienteres om kommunens brug af ny teknologi og drøfter, om der skal afprøves mere i det kommende år.',
  background:
    'Byrådet har vedtaget, at ny teknologi skal bruges, hvor den giver borgerne bedre hjælp eller medarbejderne mere tid.\nFagområderne har svaret på, hvad de bruger, afprøver og følger.',
  assessment:
    'Borgerne møder især teknologien i selvbetjening og på plejecentrene. Medarbejderne efterspørger færre små forsøg og mere hjælp til at komme i drift.',
  ethics: 'Der er lavet konsekvensanalyse for sengesensorer. Chatbotten er stoppet, og dens data er slettet.',
  economy: 'Drøftelsen har ingen bevillingsmæssige konsekvenser. Afprøvninger holdes inden for den vedtagne ramme.',
  recommendation:
    'Direktionen indstiller, at udvalget drøfter bilaget og beder om et forslag til højst fem afprøvninger i det kommende år.',
};
