/** Codes that machines keep and labels that people read: the closed sets Hansho decides by, and open vocabularies that grow. */
@NullMarked
package io.github.hansho.core.vocabulary;

import org.jspecify.annotations.NullMarked;
