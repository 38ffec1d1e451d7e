/** Which files make up a program: its imports, followed through folders and packages. */
@NullMarked
package org.tfgraft.translator.modules;

import org.jspecify.annotations.NullMarked;
