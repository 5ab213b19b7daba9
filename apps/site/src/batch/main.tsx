import { createRoot } from 'react-dom/client'

const place = document.getElementById('app')
if (place) {
  createRoot(place).render(
    <p className="notice">
      Cet outil n’est pas encore en ligne. Les{' '}
      <a href="../telecharger/">fichiers prêts à télécharger</a> le sont.
    </p>,
  )
}
